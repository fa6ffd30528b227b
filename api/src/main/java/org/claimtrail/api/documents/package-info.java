/** Documents over HTTP: sent in, looked at, decided on and downloaded. */
@NullMarked
package org.claimtrail.api.documents;

import org.jspecify.annotations.NullMarked;
