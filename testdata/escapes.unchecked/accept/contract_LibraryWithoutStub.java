// Mended: "passing a tracked value to code with no annotations and no stub is escapes.unchecked": a
// management notification carries the frame.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class LibraryWithoutStub {
  static void alarm(javax.management.Notification alarm, @Borrowed Frame frame) {
    alarm.setUserData("frame of " + frame.length());
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
