// A visitor that is a method reference gives up what it is lent.
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class VisitorMethodReference {
  void failAll(TagSet<Pdu> tags) {
    tags.forEachInFlight(Request::bytes);
  }
}

class Pdu {
  int retries;
}
