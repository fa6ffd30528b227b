package org.claimtrail.planted.query;

import org.springframework.web.bind.annotation.RestController;

@RestController
final class ControllerOutsideApi {}
