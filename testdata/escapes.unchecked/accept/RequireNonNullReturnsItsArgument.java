// The stub of requireNonNull lends its argument back.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class RequireNonNullReturnsItsArgument {
  int measure(@Borrowed Frame frame) {
    return java.util.Objects.requireNonNull(frame).length();
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
