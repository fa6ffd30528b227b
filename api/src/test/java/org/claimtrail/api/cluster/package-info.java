/** The cluster mode: the file that starts one in small, and the main job on a real Axon Server where there is one. */
@NullMarked
package org.claimtrail.api.cluster;

import org.jspecify.annotations.NullMarked;
