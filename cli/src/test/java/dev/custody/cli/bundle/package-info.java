/** Tests the check of what ships along, on the real driver and on small ones made to fail. */
@NullMarked
package dev.custody.cli.bundle;

import org.jspecify.annotations.NullMarked;
