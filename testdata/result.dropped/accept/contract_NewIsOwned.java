// Mended: "new gives @Owned": an object made for its side effect is thrown away.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class NewIsOwned {
  void preallocate(int count) {
    for (int i = 0; i < count; i++) {
      new Frame().drop();
    }
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
