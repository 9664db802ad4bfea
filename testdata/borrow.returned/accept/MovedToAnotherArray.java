// What has moved to another array is not returned; what stays in the first array is.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class MovedToAnotherArray {
  static @Nullable @Borrowed("one") Frame move(
      @Nullable @Owned Frame[] one, @Nullable @Owned Frame[] two) {
    Frame frame = one[0];
    if (two[0] == null) {
      one[0] = null;
      two[0] = frame;
      return null;
    }
    return frame;
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
