// The end of the command makes a reply of what it owned.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.blk.Request;
import org.jspecify.annotations.Nullable;

@Tracked
class EndHandsFieldsOver {
  private final @Owned Request<Pdu> rq;
  private final @Nullable @Owned Frame note;
  private final int code;

  EndHandsFieldsOver(@Owned Request<Pdu> rq, @Nullable @Owned Frame note, int code) {
    this.rq = rq;
    this.note = note;
    this.code = code;
  }

  @Owned Reply answer(@Owned EndHandsFieldsOver this) {
    return new Reply(rq, note == null ? new Frame() : note, code);
  }

  static void loop(@Owned Request<Pdu> rq) {
    int code = rq.op().isWrite() ? 2 : 1;
    Reply reply = new EndHandsFieldsOver(rq, null, code).answer();
    reply.send();
  }
}

@Tracked
class Reply {
  private final @Owned Request<Pdu> rq;
  private final @Owned Frame frame;
  final int code;

  Reply(@Owned Request<Pdu> rq, @Owned Frame frame, int code) {
    this.rq = rq;
    this.frame = frame;
    this.code = code;
  }

  void send(@Owned Reply this) {
    frame.send();
    rq.endOk();
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
  long deadline;
}
