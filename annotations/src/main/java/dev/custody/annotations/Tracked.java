package dev.custody.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class whose instances have an owner at every moment.
 *
 * <pre>{@code
 * public @Tracked class Command {
 *   private @Owned Request rq;
 *
 *   Command(@Owned Request rq) {
 *     this.rq = rq;
 *   }
 *
 *   void finish(@Owned Command this) {
 *     rq.endOk();
 *   }
 * }
 * }</pre>
 *
 * Whoever writes {@code new Command(rq)} owns the command and must give it up exactly once, on
 * every path: by a method whose receiver is {@link Owned}, such as {@code finish}, by passing it to
 * an {@code @Owned} parameter, by storing it in an {@code @Owned} field or container, or by
 * returning it.
 *
 * <h2>Meaning</h2>
 *
 * <ul>
 *   <li><b>On a class or interface</b>: every reference whose declared class it is, or a subtype,
 *       is tracked. A type use without a qualifier then means what the list below says.
 *   <li><b>A method with an {@code @Owned} receiver</b> is the end of the object. Inside it {@code
 *       this} is nothing more to give up, but each owning field is, and must be empty on every way
 *       out.
 *   <li><b>Writing a field</b> of a tracked object that is not {@code volatile} is an exclusive use
 *       of the object, in its own class too: such a method declares {@code @Borrowed(exclusive =
 *       true)} on its receiver. Constructors may write.
 * </ul>
 *
 * <h2>Defaults for a tracked type without a qualifier</h2>
 *
 * <ul>
 *   <li>Parameter and receiver: {@link Borrowed}.
 *   <li>Return of a method, and {@code new}: {@link Owned}.
 *   <li>Local variable: inferred from what flows into it.
 *   <li>Field and type argument: none; the declaration must say ({@code field.unannotated}, {@code
 *       type.argument.unannotated}).
 * </ul>
 *
 * <h2>Where it does not apply</h2>
 *
 * It says nothing about classes that merely refer to a tracked object; those say it with a
 * qualifier on the field. On an annotation type or an enum it means nothing.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Tracked {
  /**
   * Whether an owner may forget an instance.
   *
   * <p>With {@code false} (linear) an owner that lets go without giving the value up is an error,
   * {@code owned.leaked}. With {@code true} (affine) that is allowed; every other rule still holds,
   * use after a transfer and a second transfer included.
   *
   * @return true when forgetting an owned instance is no error
   */
  boolean droppable() default false;
}
