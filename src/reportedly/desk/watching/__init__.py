"""Addresses watched for as long as one likes: asked by their own rhythm, their pages kept, word of it sent."""
