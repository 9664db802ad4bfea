// "calling a method is the use that its receiver declares": a setter that declares an exclusive
// receiver, called on what a visitor was lent.
import dev.custody.blk.TagSet;

class CallIsTheUseItsReceiverDeclares {
  private long highest;

  void scan(TagSet<Pdu> tags) {
    tags.forEachInFlight(
        rq -> {
          if (rq.sector() > highest) {
            highest = rq.sector();
            // :: error: [exclusive.required]
            rq.setSector(0);
          }
        });
  }
}

class Pdu {
  int retries;
}
