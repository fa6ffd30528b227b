/** How a letter is written and printed: the variables, the checked text, amounts in words, the page. */
@NullMarked
package org.claimtrail.command.correspondence.press;

import org.jspecify.annotations.NullMarked;
