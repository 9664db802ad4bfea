// What shows by its form that it is not null tells the paths apart.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

class path_ReasonIsNeverNull {
  void aText(@Owned Frame frame, Port port, int count) {
    Object reason = null;
    if (port.isOpen()) {
      frame.send();
    } else {
      reason = "closed";
    }
    if (reason != null) {
      frame.drop();
    }
  }

  void aPutTogetherText(@Owned Frame frame, Port port, int count) {
    Object reason = null;
    if (port.isOpen()) {
      frame.send();
    } else {
      reason = "closed " + count;
    }
    if (reason != null) {
      frame.drop();
    }
  }

  void anObject(@Owned Frame frame, Port port, int count) {
    Object reason = null;
    if (port.isOpen()) {
      frame.send();
    } else {
      reason = new Object();
    }
    if (reason != null) {
      frame.drop();
    }
  }

  void anArray(@Owned Frame frame, Port port, int count) {
    Object reason = null;
    if (port.isOpen()) {
      frame.send();
    } else {
      reason = new int[1];
    }
    if (reason != null) {
      frame.drop();
    }
  }

  void aLambda(@Owned Frame frame, Port port, int count) {
    Runnable reason = null;
    if (port.isOpen()) {
      frame.send();
    } else {
      reason = () -> {};
    }
    if (reason != null) {
      frame.drop();
    }
  }

  void thisObject(@Owned Frame frame, Port port, int count) {
    Object reason = null;
    if (port.isOpen()) {
      frame.send();
    } else {
      reason = this;
    }
    if (reason != null) {
      frame.drop();
    }
  }

  void anEnumConstant(@Owned Frame frame, Port port, int count) {
    Object reason = null;
    if (port.isOpen()) {
      frame.send();
    } else {
      reason = Reason.CLOSED;
    }
    if (reason != null) {
      frame.drop();
    }
  }

  void aWrapper(@Owned Frame frame, Port port, int count) {
    Boolean reason = null;
    if (port.isOpen()) {
      frame.send();
    } else {
      reason = Boolean.TRUE;
    }
    if (reason != null) {
      frame.drop();
    }
  }

  void aWrapped(@Owned Frame frame, Port port, int count) {
    Integer reason = null;
    if (port.isOpen()) {
      frame.send();
    } else {
      reason = Integer.valueOf(count);
    }
    if (reason != null) {
      frame.drop();
    }
  }

  void aNumber(@Owned Frame frame, Port port, int count) {
    Integer reason = null;
    if (port.isOpen()) {
      frame.send();
    } else {
      reason = 7;
    }
    if (reason != null) {
      frame.drop();
    }
  }

  void aBoxed(@Owned Frame frame, Port port, int count) {
    Integer reason = null;
    if (port.isOpen()) {
      frame.send();
    } else {
      reason = count;
    }
    if (reason != null) {
      frame.drop();
    }
  }

  void aCharacter(@Owned Frame frame, Port port, int count) {
    Character reason = null;
    if (port.isOpen()) {
      frame.send();
    } else {
      reason = 'c';
    }
    if (reason != null) {
      frame.drop();
    }
  }

  void anException(@Owned Frame frame, Port port) {
    Exception reason = null;
    try {
      port.probe();
      frame.send();
    } catch (IOException e) {
      reason = e;
    }
    if (reason != null) {
      frame.drop();
    }
  }

  void aNumberByEnum(@Owned Frame frame, Port port, Reason why) {
    Integer reason = null;
    if (port.isOpen()) {
      frame.send();
    } else {
      reason =
          switch (why) {
            case CLOSED -> 7;
          };
    }
    if (reason != null) {
      frame.drop();
    }
  }
}

enum Reason {
  CLOSED;

  static @Nullable Reason last;
}

interface Port {
  boolean isOpen();

  @Nullable String reason();

  void probe() throws IOException;
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
