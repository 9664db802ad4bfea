// Mended: A slot named by a variable may be the one named by a number; two numbers name two slots.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class NumberedSlotMayBeTheOther {
  void put(@Nullable @Owned Frame[] slots, @Owned Frame first, @Owned Frame second) {
    if (slots[0] == null && slots[1] == null) {
      slots[1] = first;
      slots[0] = second;
    } else {
      first.send();
      second.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
