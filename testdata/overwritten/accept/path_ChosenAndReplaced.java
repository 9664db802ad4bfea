// What a conditional expression or a switch chose is sent before its local is overwritten.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class path_ChosenAndReplaced {
  void byConditional(Port port, boolean up, @Owned Frame other) {
    Frame frame = up ? port.next() : port.spare();
    frame.send();
    frame = other;
    frame.send();
  }

  void bySwitch(Port port, int lane, @Owned Frame other) {
    Frame frame =
        switch (lane) {
          case 0 -> port.next();
          default -> port.spare();
        };
    frame.send();
    frame = other;
    frame.send();
  }

  void inTheHead(Port port) {
    Frame frame = null;
    for (int i = 0; port.isOpen(); i++) {
      if (frame != null) {
        frame.send();
      }
      frame = port.next();
    }
    if (frame != null) {
      frame.send();
    }
  }
}

interface Port {
  @Owned Frame next();

  @Owned Frame spare();

  boolean isOpen();
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
