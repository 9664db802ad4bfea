// The same name in sibling blocks, and a parameter that hides a field.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;

class NamesInSiblingBlocks {
  private int frame;

  void both(Port port, Frame lent, @Owned Frame frame) {
    this.frame += lent.length();
    {
      Frame copy = new Frame();
      if (!port.push(copy)) {
        copy.drop();
      }
    }
    for (int i = 0; i < 2; i++) {
      Frame copy = new Frame();
      copy.send();
    }
    Frame copy = frame;
    copy.send();
  }
}

interface Port {
  @TransfersOn(when = Outcome.TRUE, value = "frame")
  boolean push(@Owned Frame frame);

  boolean isOpen();
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
