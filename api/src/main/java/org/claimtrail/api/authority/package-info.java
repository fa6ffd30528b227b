/** Authority profiles over HTTP: who may decide alone up to how much. */
@NullMarked
package org.claimtrail.api.authority;

import org.jspecify.annotations.NullMarked;
