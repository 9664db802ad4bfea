// What runs during the call may use what is lent for the call.
import dev.custody.annotations.Borrowed;
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class RunsNowMayCaptureLoan {
  private int same;

  void compare(TagSet<Pdu> tags, @Borrowed Request<Pdu> rq) {
    tags.forEachInFlight(
        other -> {
          if (other.sector() == rq.sector()) {
            same++;
          }
        });
  }
}

class Pdu {
  int retries;
}
