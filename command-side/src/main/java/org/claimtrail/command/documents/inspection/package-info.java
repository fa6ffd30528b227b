/** Tells what a file is by its content, and refuses what is something else, too much, or more than one thing. */
@NullMarked
package org.claimtrail.command.documents.inspection;

import org.jspecify.annotations.NullMarked;
