// Mended: The reference that comes back from the null check is the same frame.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Objects;

class RequiredNonNullIsTheSame {
  int send(@Owned Frame frame) {
    Frame checked = Objects.requireNonNull(frame, "frame");
    int length = frame.length();
    checked.send();
    return length;
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
