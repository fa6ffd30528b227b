/** What is sent to people: queued with what led to it, written when it is sent, by SMTP or into a folder. */
@NullMarked
package org.claimtrail.api.mail;

import org.jspecify.annotations.NullMarked;
