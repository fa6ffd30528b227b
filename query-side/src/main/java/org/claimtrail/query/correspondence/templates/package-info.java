/** One row a version of a letter template, drafted or published. */
@NullMarked
package org.claimtrail.query.correspondence.templates;

import org.jspecify.annotations.NullMarked;
