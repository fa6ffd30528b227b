/** The shape of every request and answer: envelope, problems, strict JSON, limits. */
@NullMarked
package org.claimtrail.api.web;

import org.jspecify.annotations.NullMarked;
