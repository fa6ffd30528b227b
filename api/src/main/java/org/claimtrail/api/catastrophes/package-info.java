/** The register of catastrophes over HTTP. */
@NullMarked
package org.claimtrail.api.catastrophes;

import org.jspecify.annotations.NullMarked;
