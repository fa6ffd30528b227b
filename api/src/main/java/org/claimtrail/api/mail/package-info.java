/** Mail to people. */
@NullMarked
package org.claimtrail.api.mail;

import org.jspecify.annotations.NullMarked;
