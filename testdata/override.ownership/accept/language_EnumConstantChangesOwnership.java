// Mended: The body of one constant only borrows what the enum's method takes.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

enum EnumConstantChangesOwnership {
  SEND {
    @Override
    void apply(@Owned Frame frame) {
      frame.send();
    }
  },
  COUNT {
    private int count;

    @Override void apply(@Owned Frame frame) {
      count += frame.length();
      frame.drop();
    }
  };

  abstract void apply(@Owned Frame frame);
}

@Tracked
class Frame {
  private final int length;

  Frame(int length) {
    this.length = length;
  }

  int length() {
    return length;
  }

  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
