// A visitor that is a method reference gives up what it is lent.
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class VisitorMethodReference {
  void failAll(TagSet<Pdu> tags) {
    // :: error: [borrow.transferred]
    tags.forEachInFlight(Request::endOk);
  }
}

class Pdu {
  int retries;
}
