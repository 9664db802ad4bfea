// Mended: "RequestList<P> push(@Owned IdleRequest)": the pushed request is started as well.
import dev.custody.annotations.Owned;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.RequestList;

class PushedIdleIsGone {
  void plug(RequestList<Pdu> list, @Owned IdleRequest<Pdu> idle, boolean now) {
    if (now) {
      idle.start().endOk();
    } else {
      list.push(idle);
    }
  }
}

class Pdu {
  int retries;
}
