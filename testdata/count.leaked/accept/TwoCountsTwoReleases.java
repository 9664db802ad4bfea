// One request split into two counts, both released.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class TwoCountsTwoReleases {
  void split(@Owned Request<Pdu> rq) {
    Request<Pdu> first = rq.share();
    Request<Pdu> second = first.retain();
    first.release();
    second.release();
  }
}

class Pdu {
  int retries;
}
