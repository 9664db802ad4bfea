// The method of an anonymous diamond ends its frame on a path that goes on.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class DiamondAnonymousEndsTwice {
  interface Stage<I, O> {
    O apply(I input);
  }

  Stage<@Owned Frame, String> describer() {
    return new Stage<>() {
      @Override
      public String apply(@Owned Frame frame) {
        String text = "frame of " + frame.length();
        if (text.length() > 12) {
          frame.drop();
        }
        // :: error: [double.transfer]
        frame.send();
        return text;
      }
    };
  }
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
