// A set of objects that are equal to none but themselves takes each, whatever else they compare.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Set;

class SetOfComparedObjects {
  void put(Set<@Owned Frame> frames, @Owned Frame frame) {
    frames.add(frame);
  }
}

@Tracked
class Frame {
  boolean same(Object other) {
    return this == other;
  }

  boolean equals(int one, int other) {
    return one == other;
  }

  void send(@Owned Frame this) {}
}
