/** The description of the API: OpenAPI, its pages and the list of error codes. */
@NullMarked
package org.claimtrail.api.docs;

import org.jspecify.annotations.NullMarked;
