// An array initialiser moves the frames into the array.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ArrayInitializerThenRead {
  private int bytes;

  @Owned Frame @Owned [] pair(@Owned Frame head, @Owned Frame body) {
    @Owned Frame[] both = {head, body};
    // :: error: [use.after.transfer]
    bytes += head.length();
    return both;
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
