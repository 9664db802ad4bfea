// An anonymous class made with the diamond infers the owned type argument.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class DiamondAnonymous {
  interface Stage<I, O> {
    O apply(I input);
  }

  private int dropped;

  Stage<@Owned Frame, String> describer() {
    return new Stage<>() {
      private int calls;

      @Override
      public String apply(@Owned Frame frame) {
        String text = "frame " + ++calls + " of " + frame.length();
        frame.drop();
        dropped++;
        return text;
      }
    };
  }

  String once(@Owned Frame frame) {
    return describer().apply(frame);
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
