// A set of objects that say whom they are equal to may refuse one; so may a sorted set.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;

class SetOfComparedObjects {
  void compared(Set<@Owned Numbered> frames, @Owned Numbered frame) {
    // :: error: [outcome.unchecked]
    frames.add(frame);
  }

  void inherited(Set<@Owned Lower> frames, @Owned Lower frame) {
    // :: error: [outcome.unchecked]
    frames.add(frame);
  }

  void plain(Set<@Owned Plain> frames, @Owned Plain frame) {
    frames.add(frame);
  }

  void sorted(Comparator<@Borrowed Plain> order, @Owned Plain frame) {
    // :: error: [owned.leaked]
    Set<@Owned Plain> frames = new TreeSet<>(order);
    // :: error: [outcome.unchecked]
    frames.add(frame);
  }
}

@Tracked
class Plain {
  void send(@Owned Plain this) {}
}

@Tracked
class Numbered {
  int number;

  @Override
  public boolean equals(Object other) {
    return other instanceof Numbered && ((Numbered) other).number == number;
  }

  @Override
  public int hashCode() {
    return number;
  }

  void send(@Owned Numbered this) {}
}

@Tracked
class Lower extends Numbered {}
