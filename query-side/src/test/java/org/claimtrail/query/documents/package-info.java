@NullMarked
package org.claimtrail.query.documents;

import org.jspecify.annotations.NullMarked;
