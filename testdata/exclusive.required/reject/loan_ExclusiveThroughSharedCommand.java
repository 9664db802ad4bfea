// The command is lent as shared, so its request is, too.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.blk.Request;

@Tracked
class ExclusiveThroughSharedCommand {
  private final @Owned Request<Pdu> rq;

  ExclusiveThroughSharedCommand(@Owned Request<Pdu> rq) {
    this.rq = rq;
  }

  @Borrowed("this") Request<Pdu> request() {
    return rq;
  }

  static void move(@Borrowed ExclusiveThroughSharedCommand command, long sector) {
    long old = command.request().sector();
    if (old != sector) {
      // :: error: [exclusive.required]
      command.request().setSector(sector);
    }
  }

  void finish(@Owned ExclusiveThroughSharedCommand this) {
    rq.endOk();
  }
}

class Pdu {
  int retries;
  long deadline;
}
