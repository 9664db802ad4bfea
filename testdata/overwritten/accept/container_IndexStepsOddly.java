// Mended: Only a step of one leads past what is filled: no other step, other variable or other number does.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class IndexStepsOddly {
  @Nullable @Owned Frame[] one(@Owned Frame first, @Owned Frame second) {
    @Nullable @Owned Frame[] slots = new Frame[4];
    int next = 1;
    slots[next] = first;
    next = next + 1;
    slots[next] = second;
    return slots;
  }

  @Nullable @Owned Frame[] increment(@Owned Frame first, @Owned Frame second) {
    @Nullable @Owned Frame[] slots = new Frame[4];
    int next = 1;
    slots[next] = first;
    next++;
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
