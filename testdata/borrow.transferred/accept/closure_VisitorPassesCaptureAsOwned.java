// Mended: The visitor hands its capture to a parameter that owns.
import dev.custody.annotations.Owned;
import dev.custody.blk.InflightTable;
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class VisitorPassesCaptureAsOwned {
  private final InflightTable<Pdu> parked = new InflightTable<>();
  private int merged;

  void mergeAll(TagSet<Pdu> tags, @Owned Request<Pdu> rq) {
    tags.forEachInFlight(
        other -> {
          if (other.sector() == rq.sector()) {
            merged += rq.data().retries;
          }
        });
    rq.endOk();
  }
}

class Pdu {
  int retries;
}
