//! Many callers, each posting cells one after the other, a connection for each as real clients do.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Instant;

use rand_chacha::ChaCha20Rng;
use rand_core::{Rng, SeedableRng};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

const HEADER: &[u8] = b"POST /v1/cells HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Type: application/octet-stream\r\nContent-Length: 16384\r\n\r\n";

/// Posts a second, `callers` at once, `each` posts by each caller. Every answer is checked.
pub async fn posts_a_second(address: SocketAddr, callers: usize, each: usize, seed: u64) -> f64 {
    let requests: Vec<Arc<Vec<Vec<u8>>>> =
        (0..callers).map(|c| Arc::new(requests(seed + c as u64, each))).collect();
    let began = Instant::now();
    let tasks: Vec<_> = requests
        .into_iter()
        .map(|requests| {
            tokio::spawn(async move {
                for request in requests.iter() {
                    post(address, request).await;
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    (callers * each) as f64 / began.elapsed().as_secs_f64()
}

/// Random cells, no two alike: a repeated one would be no work.
fn requests(seed: u64, count: usize) -> Vec<Vec<u8>> {
    let mut rng = ChaCha20Rng::seed_from_u64(seed);
    let request = |_| {
        let mut cell = vec![0; 16_384];
        rng.fill_bytes(&mut cell);
        [HEADER, &cell].concat()
    };
    (0..count).map(request).collect()
}

async fn post(address: SocketAddr, request: &[u8]) {
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(request).await.unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.unwrap();
    assert!(answer.starts_with(b"HTTP/1.1 202"), "{}", String::from_utf8_lossy(&answer));
}
