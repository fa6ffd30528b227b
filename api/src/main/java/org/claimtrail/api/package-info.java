/** The one runnable application. */
@NullMarked
package org.claimtrail.api;

import org.jspecify.annotations.NullMarked;
