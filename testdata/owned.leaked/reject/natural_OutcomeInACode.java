// A number or a constant of an enum does not say how it went, or is asked for something else.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;

class OutcomeInACode {
  private static final int EIO = 5;

  // :: error: [owned.leaked]
  void turnedRound(Port port, @Owned Frame frame) {
    int err = port.post(frame) ? 0 : -EIO;
    if (err == 0) {
      // :: error: [double.transfer]
      frame.end();
    }
  }

  // :: error: [owned.leaked]
  void wrongSign(Port port, @Owned Frame frame) {
    int err = port.post(frame) ? 0 : -EIO;
    if (err > 0) {
      frame.end();
    }
  }

  // :: error: [owned.leaked]
  void oneOfTwo(Port port, @Owned Frame frame, boolean isOpen) {
    Status status = Status.OK;
    if (!isOpen) {
      status = Status.FAILED;
    } else if (!port.post(frame)) {
      status = Status.BUSY;
    }
    if (status == Status.FAILED) {
      frame.end();
    }
  }

  void byOneLetterOnly(Port port, @Owned Frame frame, char mode) {
    if (mode == 'r') {
      port.send(frame);
    }
    if (mode == 'w') {
      port.later(frame);
    }
    if (mode != 'r') {
      // :: error: [double.transfer]
      frame.end();
    }
  }

  void setAgain(Port port, @Owned Frame frame) {
    int err = port.post(frame) ? 0 : -EIO;
    err = port.check();
    if (err != 0) {
      // :: error: [double.transfer]
      frame.end();
    } else {
      // :: error: [double.transfer]
      port.send(frame);
    }
  }

  void setBetween(Port port, @Owned Frame frame) {
    int err = port.check();
    if (err != 0) {
      frame.end();
    }
    err = 0;
    if (err == 0) {
      // :: error: [double.transfer]
      port.send(frame);
    }
    Status status = port.status();
    if (status != Status.OK) {
      port.log(err);
    }
  }

  // :: error: [owned.leaked]
  void setAfterTheAnswerWasKept(Port port, @Owned Frame frame) {
    int err = port.check();
    boolean failed = err != 0;
    err = 1;
    if (failed) {
      frame.end();
    }
    if (err == 0) {
      port.send(frame);
    }
  }

  // :: error: [owned.leaked]
  void cut(Port port, @Owned Frame frame) {
    int err = port.post(frame) ? 0 : 256;
    byte low = (byte) err;
    if (low != 0) {
      // :: error: [double.transfer]
      frame.end();
    }
  }

  // :: error: [owned.leaked]
  void counted(Port port, @Owned Frame frame) {
    int err = port.post(frame) ? 0 : -1;
    err++;
    if (err != 0) {
      // :: error: [double.transfer]
      frame.end();
    }
  }

  // :: error: [owned.leaked]
  void switched(Port port, @Owned Frame frame) {
    Status status = port.post(frame) ? Status.OK : Status.BUSY;
    switch (status) {
      case OK, BUSY -> {}
      case FAILED -> frame.end();
    }
  }

  void switchedThrough(Port port, @Owned Frame frame) {
    Status status = port.post(frame) ? Status.OK : Status.BUSY;
    switch (status) {
      case OK:
        port.log(0);
      default:
        // :: error: [double.transfer]
        frame.end();
    }
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
