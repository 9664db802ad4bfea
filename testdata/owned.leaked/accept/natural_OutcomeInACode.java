// How something went is kept in a number or a constant of an enum, and asked for later.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;

class OutcomeInACode {
  private static final int EIO = 5;

  void chosen(Port port, @Owned Frame frame) {
    int err = port.post(frame) ? 0 : -EIO;
    if (err != 0) {
      frame.end();
    }
  }

  void setOnEitherWay(Port port, @Owned Frame frame) {
    int err;
    if (port.post(frame)) {
      err = 0;
    } else {
      err = -EIO;
    }
    port.log(err);
    if (err < 0) {
      frame.end();
    }
  }

  void setBefore(Port port, @Owned Frame frame) {
    Status status = Status.OK;
    if (!port.post(frame)) {
      status = Status.BUSY;
    }
    if (status != Status.OK) {
      frame.end();
    }
  }

  int returned(Port port, @Owned Frame frame) {
    int err = 0;
    if (!port.post(frame)) {
      err = -EIO;
    }
    if (0 == err) {
      return 1;
    }
    frame.end();
    return err;
  }

  void askedTwice(Port port, @Owned Frame frame) {
    int err = port.check();
    if (err != 0) {
      port.log(err);
      frame.end();
    }
    port.log(3);
    if (err == 0) {
      port.send(frame);
    }
  }

  void askedThrice(Port port, @Owned Frame frame) {
    Status status = port.status();
    if (status == Status.FAILED) {
      frame.end();
    }
    if (status == Status.OK) {
      port.send(frame);
    }
    if (status != Status.FAILED && status != Status.OK) {
      port.later(frame);
    }
  }

  void byLetter(Port port, @Owned Frame frame, char mode) {
    if (mode == 'r') {
      port.send(frame);
    }
    if (mode == 'w') {
      port.later(frame);
    }
    if (mode != 'r' && mode != 'w') {
      frame.end();
    }
  }

  void answerKept(Port port, @Owned Frame frame) {
    int err = port.check();
    boolean failed = err != 0;
    if (failed) {
      frame.end();
    }
    if (err == 0) {
      port.send(frame);
    }
  }

  void untilItWorks(Port port, @Owned Frame frame) {
    int err = -1;
    for (int i = 0; i < 3 && err != 0; i++) {
      err = port.post(frame) ? 0 : -EIO;
    }
    if (err != 0) {
      frame.end();
    }
  }

  void leavesTheLoop(Port port, @Owned Frame frame, boolean isOpen) {
    int err = -1;
    while (isOpen) {
      err = port.post(frame) ? 0 : -EIO;
      if (err == 0) {
        break;
      }
      isOpen = port.check() == 0;
    }
    if (err != 0) {
      frame.end();
    }
  }

  void setWhileAsked(Port port, @Owned Frame frame) {
    int err;
    if ((err = port.check()) != 0) {
      frame.end();
    }
    if (err != 0) {
      return;
    }
    port.send(frame);
  }

  void copied(Port port, @Owned Frame frame) {
    int err = port.post(frame) ? 0 : 1;
    int result = err;
    if (result > 0) {
      frame.end();
    }
  }

  void switched(Port port, @Owned Frame frame) {
    Status status = port.post(frame) ? Status.OK : Status.BUSY;
    switch (status) {
      case OK:
        break;
      default:
        frame.end();
    }
  }

  void switchedByArrows(Port port, @Owned Frame frame) {
    Status status = port.post(frame) ? Status.OK : Status.BUSY;
    switch (status) {
      case OK -> {}
      case BUSY, FAILED -> frame.end();
    }
  }

  int switchedToAResult(Port port, @Owned Frame frame) {
    int err = port.post(frame) ? 0 : 1;
    return switch (err) {
      case 0 -> 1;
      default -> {
        frame.end();
        yield 0;
      }
    };
  }
}

enum Status {
  OK,
  BUSY,
  FAILED
}

interface Port {
  @TransfersOn(when = Outcome.TRUE, value = "frame")
  boolean post(@Owned Frame frame);

  int check();

  Status status();

  void send(@Owned Frame frame);

  void later(@Owned Frame frame);

  void log(int what);
}

@Tracked
interface Frame {
  void end(@Owned Frame this);
}
