// nvmet: avoid potential UAF in nvmet_req_complete() (CVE-2023-53116): the queue is put through a request that is gone.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class NvmetPutThroughRequest {
  private final Transport transport;

  NvmetPutThroughRequest(Transport transport) {
    this.transport = transport;
  }

  void complete(@Owned FabricsRequest request) {
    Queue queue = request.queue();
    transport.queueResponse(request);
    queue.put();
  }
}

@Tracked
interface FabricsRequest {
  Queue queue();
}

interface Queue {
  void put();
}

interface Transport {
  /** May free the request. */
  void queueResponse(@Owned FabricsRequest request);
}
