package dev.custody.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Leaves a body unchecked: its signature still binds both sides, and the reason says why the body
 * keeps it.
 *
 * <pre>{@code
 * @Trusted(reason = "the compare-and-set from IN_HARDWARE to OWNED lets exactly one caller through")
 * public @Nullable @Owned Request<P> claim(int wireId) {
 *   ...
 * }
 * }</pre>
 *
 * Everything trusted is what a reviewer reads: the audit lists each piece with its reason. A body
 * that the checker accepts needs no trust.
 *
 * <h2>Meaning per location</h2>
 *
 * <ul>
 *   <li><b>Method, constructor</b>: this body is not checked, closures and local classes in it
 *       included.
 *   <li><b>Class, interface</b>: no body in it is checked.
 * </ul>
 *
 * <h2>Defaults</h2>
 *
 * Every body is checked.
 *
 * <h2>Where it does not apply</h2>
 *
 * It does not loosen a signature: callers of a trusted method are held to its annotations, and
 * overriding methods too. A blank reason is {@code trusted.without.reason}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.CONSTRUCTOR, ElementType.TYPE})
public @interface Trusted {
  /**
   * Why the body keeps what its signature says.
   *
   * @return one sentence, not blank
   */
  String reason();
}
