// "a method with an @Owned receiver is the end of the object: inside it this is nothing more to
// give up, but each of its owning fields is, and must be empty on every way out": two fields.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import org.jspecify.annotations.Nullable;

@Tracked
class EndMethodEmptiesEveryField {
  private @Owned Request<Pdu> rq;
  private @Nullable @Owned Frame reply;

  EndMethodEmptiesEveryField(@Owned Request<Pdu> rq) {
    this.rq = rq;
  }

  void answer(@Borrowed(exclusive = true) EndMethodEmptiesEveryField this, @Owned Frame frame) {
    if (reply == null) {
      reply = frame;
    } else {
      frame.drop();
    }
  }

  // :: error: [owned.leaked]
  void finish(@Owned EndMethodEmptiesEveryField this, BlkStatus status) {
    rq.end(status);
    if (reply != null) {
      if (status == BlkStatus.OK) {
        reply.send();
      }
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}

class Pdu {
  int retries;
}
