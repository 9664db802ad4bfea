// Only a step of one leads past what is filled: no other step, other variable or other number does.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class IndexStepsOddly {
  @Nullable @Owned Frame[] none(@Owned Frame first, @Owned Frame second) {
    @Nullable @Owned Frame[] slots = new Frame[4];
    int next = 1;
    slots[next] = first;
    next = next + 0;
    // :: error: [overwritten]
    slots[next] = second;
    return slots;
  }

  @Nullable @Owned Frame[] other(int last, @Owned Frame first, @Owned Frame second) {
    @Nullable @Owned Frame[] slots = new Frame[4];
    int next = 1;
    slots[next] = first;
    next = last + 1;
    // :: error: [overwritten]
    slots[next] = second;
    return slots;
  }

  @Nullable @Owned Frame[] number(@Owned Frame first, @Owned Frame second) {
    @Nullable @Owned Frame[] slots = new Frame[4];
    int next = 1;
    slots[next] = first;
    next = 1;
    // :: error: [overwritten]
    slots[next] = second;
    return slots;
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
