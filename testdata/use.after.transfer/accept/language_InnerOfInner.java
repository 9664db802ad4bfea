// Three levels of classes, each reaching the fields of those around it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class InnerOfInner {
  private int total;

  class Middle {
    private int count;

    class Innermost {
      void take(@Owned Frame frame) {
        count++;
        total += frame.length();
        if (Middle.this.count > 3) {
          InnerOfInner.this.flush(frame);
        } else {
          frame.drop();
        }
      }
    }
  }

  void flush(@Owned Frame frame) {
    frame.send();
  }

  static void feed(InnerOfInner outer, @Owned Frame a, @Owned Frame b) {
    InnerOfInner.Middle middle = outer.new Middle();
    InnerOfInner.Middle.Innermost sink = middle.new Innermost();
    sink.take(a);
    outer.new Middle().new Innermost().take(b);
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
