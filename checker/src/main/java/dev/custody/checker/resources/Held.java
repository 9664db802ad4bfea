package dev.custody.checker.resources;

import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** What a place is known to hold. A place of which nothing is known is not in the store at all. */
public sealed interface Held {

  /**
   * The value that this says something of, other than by referring to it.
   *
   * @return the value, or null where it says nothing of one
   */
  default @Nullable ValueId about() {
    return null;
  }

  /**
   * Whether a place that holds this must be read again: what is in it now is not known.
   *
   * @return whether this says only what was seen there before
   */
  default boolean isOutdated() {
    return this instanceof Earlier || this instanceof Ended;
  }

  /**
   * The same, said of another value.
   *
   * @param other the value
   * @return what is known of that
   */
  default Held about(ValueId other) {
    return this;
  }

  /**
   * A reference to a tracked value.
   *
   * @param id which one
   */
  record Reference(ValueId id) implements Held {}

  /** The null reference. */
  record Null() implements Held {}

  /** A reference that is not null, to something untracked. */
  record Something() implements Held {}

  /**
   * A boolean.
   *
   * @param value its value
   */
  record Truth(boolean value) implements Held {}

  /**
   * A boolean that says whether a value is there.
   *
   * @param id the value
   * @param trueIfNull whether the boolean is true when it is null
   */
  record NullTest(ValueId id, boolean trueIfNull) implements Held {
    @Override
    public ValueId about() {
      return id;
    }

    @Override
    public Held about(ValueId other) {
      return new NullTest(other, trueIfNull);
    }
  }

  /**
   * A boolean that says whether a container has any elements.
   *
   * @param container the container
   * @param trueIfEmpty whether the boolean is true when it has none
   */
  record EmptyTest(ValueId container, boolean trueIfEmpty) implements Held {
    @Override
    public ValueId about() {
      return container;
    }

    @Override
    public Held about(ValueId other) {
      return new EmptyTest(other, trueIfEmpty);
    }
  }

  /**
   * A boolean that is true until a loop has emptied each container in another.
   *
   * @param container the one around them
   * @param taken what took the elements of one, which still refers to them; null for none
   */
  record HollowTest(ValueId container, @Nullable Loss taken) implements Held {
    @Override
    public ValueId about() {
      return container;
    }

    @Override
    public Held about(ValueId other) {
      return new HollowTest(other, taken);
    }
  }

  /**
   * A number that follows the number of a container's elements.
   *
   * @param container the container
   * @param plus how much more it is: -1 for the last index of a list
   */
  record SizeOf(ValueId container, int plus) implements Held {

    /**
     * A number that is more, or less, by so many.
     *
     * @param more how many
     * @return the number; null where it is too far away to be of use
     */
    public @Nullable SizeOf plus(int more) {
      return Math.abs(plus + more) <= 1 ? new SizeOf(container, plus + more) : null;
    }

    @Override
    public ValueId about() {
      return container;
    }

    @Override
    public Held about(ValueId other) {
      return new SizeOf(other, plus);
    }
  }

  /**
   * The number of an array's slots, empty ones included.
   *
   * @param array the array
   */
  record LengthOf(ValueId array) implements Held {
    @Override
    public ValueId about() {
      return array;
    }

    @Override
    public Held about(ValueId other) {
      return new LengthOf(other);
    }
  }

  /**
   * The last index of an array.
   *
   * @param array the array
   */
  record LastIndexOf(ValueId array) implements Held {
    @Override
    public ValueId about() {
      return array;
    }

    @Override
    public Held about(ValueId other) {
      return new LastIndexOf(other);
    }
  }

  /**
   * A boolean that compares an index with the length of an array.
   *
   * @param array the array
   * @param index the variable
   * @param trueAtEnd whether the boolean is true when no slot is left
   */
  record EndTest(ValueId array, VariableElement index, boolean trueAtEnd) implements Held {
    @Override
    public ValueId about() {
      return array;
    }

    @Override
    public Held about(ValueId other) {
      return new EndTest(other, index, trueAtEnd);
    }
  }

  /**
   * A boolean that says whether an index that counts down has passed the first slot.
   *
   * @param index the variable
   * @param trueAtEnd whether the boolean is true when no slot is left
   */
  record StartTest(VariableElement index, boolean trueAtEnd) implements Held {}

  /**
   * A boolean that says whether a number, such as that of the filled slots of an array, is zero.
   *
   * @param number the variable
   * @param trueIfZero whether the boolean is true when the number is zero, or less
   */
  record ZeroTest(VariableElement number, boolean trueIfZero) implements Held {}

  /**
   * A boolean that says whether the field that counts the filled slots of an array is zero.
   *
   * @param array the array
   * @param trueIfNone whether the boolean is true when no slot is filled
   */
  record NoneTest(ValueId array, boolean trueIfNone) implements Held {
    @Override
    public ValueId about() {
      return array;
    }

    @Override
    public Held about(ValueId other) {
      return new NoneTest(other, trueIfNone);
    }
  }

  /**
   * One of some numbers or constants of an enum, or anything but these.
   *
   * @param constants each a number as a {@code Long}, or a constant
   * @param isAmong whether it is one of them
   */
  record Code(Set<Object> constants, boolean isAmong) implements Held {
    /**
     * What is known where it is either this or another.
     *
     * @param other the other
     * @return both in one; null where it may be anything
     */
    @Nullable Code or(Code other) {
      Set<Object> both = new HashSet<>(isAmong ? other.constants : constants);
      if (isAmong == other.isAmong) {
        if (isAmong) {
          both.addAll(constants);
        } else {
          both.retainAll(other.constants);
        }
      } else {
        both.removeAll(isAmong ? constants : other.constants);
      }
      boolean isAny = both.isEmpty(); // anything but none
      return isAny ? null : new Code(Set.copyOf(both), isAmong && other.isAmong);
    }
  }

  /**
   * A boolean that compares a local variable with a constant.
   *
   * @param variable the variable
   * @param constant the constant, one of those of {@link Code}
   * @param trueIfThat whether the boolean is true when the variable is that
   */
  record CodeTest(VariableElement variable, Object constant, boolean trueIfThat) implements Held {}

  /**
   * The tag of a request.
   *
   * @param request which one
   */
  record Tag(ValueId request) implements Held {
    @Override
    public ValueId about() {
      return request;
    }

    @Override
    public Held about(ValueId other) {
      return new Tag(other);
    }
  }

  /**
   * The set that a request's tag belongs to.
   *
   * @param request the request
   */
  record SetOf(ValueId request) implements Held {
    @Override
    public ValueId about() {
      return request;
    }

    @Override
    public Held about(ValueId other) {
      return new SetOf(other);
    }
  }

  /**
   * A reference to a value that has moved to another place: it must be overwritten before anything
   * else can see it.
   *
   * @param id the value, as this place knew it
   */
  record Vacated(ValueId id) implements Held {
    @Override
    public ValueId about() {
      return id;
    }

    @Override
    public Held about(ValueId other) {
      return new Vacated(other);
    }
  }

  /**
   * A reference that others may have replaced since: it tells which value was there, and nothing of
   * what is there now.
   *
   * @param id the value
   */
  record Earlier(ValueId id) implements Held {
    @Override
    public ValueId about() {
      return id;
    }

    @Override
    public Held about(ValueId other) {
      return new Earlier(other);
    }
  }

  /**
   * A value that lives in a place still, but whose loan has ended: to use it, it must be read
   * again.
   *
   * @param id the value
   */
  record Ended(ValueId id) implements Held {
    @Override
    public ValueId about() {
      return id;
    }

    @Override
    public Held about(ValueId other) {
      return new Ended(other);
    }
  }

  /** One of several tracked values: too many paths meet here to say which. */
  record Unclear() implements Held {}
}
