/** Measures how fast Claimtrail is, each figure beside a reference of the same run; {@code docs/benchmarks.md} says how. */
@NullMarked
package org.claimtrail.benchmark;

import org.jspecify.annotations.NullMarked;
