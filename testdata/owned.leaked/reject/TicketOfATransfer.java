// A call that takes a frame on one outcome may give a ticket, which has an owner of its own.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;

class TicketOfATransfer {
  void normal(Port port, @Owned Frame frame) {
    // :: error: [owned.leaked]
    Ticket ticket = port.submit(frame);
  }

  void refused(Port port, @Owned Frame frame) {
    // :: error: [owned.leaked]
    Ticket why = port.refuse(frame);
    if (why != null) {
      frame.drop();
    }
  }

  void needed(Port port, @Owned Frame frame) {
    // :: error: [owned.leaked]
    Ticket seen = port.inspect(frame);
    frame.send();
  }
}

interface Port {
  @TransfersOn(when = Outcome.NORMAL_RETURN, value = "frame")
  @Owned Ticket submit(@Owned Frame frame);

  @TransfersOn(when = Outcome.NULL, value = "frame")
  @Owned Ticket refuse(@Owned Frame frame);

  @TransfersOn(when = Outcome.NEVER, value = "frame")
  @Owned Ticket inspect(@Owned Frame frame);
}

@Tracked
class Ticket {
  void tear(@Owned Ticket this) {}
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
