/** How audits are written down. */
@NullMarked
package dev.custody.audit.render;

import org.jspecify.annotations.NullMarked;
